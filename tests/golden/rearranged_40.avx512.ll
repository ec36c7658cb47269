target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v231, %scatter_done211 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v80, %component_done70 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  br label %component_head68
component_head68:
  %v71 = phi i64 [ 0, %gather59 ], [ %v79, %component69 ]
  %v72 = icmp slt i64 %v71, 25
  br i1 %v72, label %component69, label %component_done70
component69:
  %v73 = mul nsw i64 %v71, 4
  %v74 = getelementptr i8, ptr %v67, i64 %v73
  %v75 = load float, ptr %v74, align 1, !invariant.load !0
  %v76 = mul nsw i64 %v71, 256
  %v77 = getelementptr i8, ptr %scratch, i64 %v76
  %v78 = getelementptr float, ptr %v77, i64 %v61
  store float %v75, ptr %v78
  %v79 = add nsw i64 %v71, 1
  br label %component_head68
component_done70:
  %v80 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  br label %feature81
feature81:
  %v83 = phi i64 [ 0, %gather_done60 ], [ %v90, %feature81 ]
  %v84 = getelementptr i8, ptr %scratch, i64 6400
  %v85 = mul nsw i64 %v83, 256
  %v86 = getelementptr i8, ptr %v84, i64 %v85
  %v87 = getelementptr i8, ptr %v86, i64 64
  %v88 = getelementptr i8, ptr %v86, i64 128
  %v89 = getelementptr i8, ptr %v86, i64 192
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v86, align 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v87, align 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v88, align 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v89, align 64
  %v90 = add nsw i64 %v83, 1
  %v91 = icmp slt i64 %v90, 33
  br i1 %v91, label %feature81, label %feature_done82
feature_done82:
  %v98 = getelementptr i64, ptr %v36, i64 2
  %v99 = load i64, ptr %v98, align 8, !invariant.load !0
  %v100 = getelementptr i64, ptr %v36, i64 3
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  br label %interval_head92
interval_head92:
  %v102 = phi i64 [ %v99, %feature_done82 ], [ %v184, %interval_end96 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %interval93, label %columns_done97
interval93:
  %v104 = mul nsw i64 %v102, 16
  %v105 = getelementptr i8, ptr %v24, i64 %v104
  %v106 = load i64, ptr %v105, align 8, !invariant.load !0
  %v107 = getelementptr i64, ptr %v105, i64 1
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  br label %chunk_head94
chunk_head94:
  %v109 = phi i64 [ %v106, %interval93 ], [ %v114, %column_done118 ]
  %v110 = icmp slt i64 %v109, %v108
  %v111 = load volatile i64, ptr %v26, align 8
  %v112 = icmp eq i64 %v111, 0
  %v113 = and i1 %v110, %v112
  br i1 %v113, label %chunk95, label %interval_end96
chunk95:
  %v114 = add nsw i64 %v109, 256
  %v115 = icmp slt i64 %v114, %v108
  %v116 = select i1 %v115, i64 %v114, i64 %v108
  br label %column117
column117:
  %v119 = phi i64 [ %v109, %chunk95 ], [ %v182, %feature_done123 ]
  %v120 = mul nsw i64 %v119, %v21
  %v121 = getelementptr i8, ptr %v48, i64 %v120
  br label %feature122
feature122:
  %v124 = phi i64 [ 0, %column117 ], [ %v180, %feature122 ]
  %v125 = getelementptr i8, ptr %scratch, i64 6400
  %v126 = mul nsw i64 %v124, 256
  %v127 = getelementptr i8, ptr %v125, i64 %v126
  %v128 = getelementptr i8, ptr %v127, i64 64
  %v129 = getelementptr i8, ptr %v127, i64 128
  %v130 = getelementptr i8, ptr %v127, i64 192
  %v131 = load <16 x float>, ptr %v127, align 64
  %v132 = load <16 x float>, ptr %v128, align 64
  %v133 = load <16 x float>, ptr %v129, align 64
  %v134 = load <16 x float>, ptr %v130, align 64
  %v135 = add nsw i64 %v124, 5
  %v136 = sub nsw i64 %v135, 25
  %v137 = icmp slt i64 %v135, 25
  %v138 = insertelement <16 x i1> poison, i1 %v137, i64 0
  %v139 = shufflevector <16 x i1> %v138, <16 x i1> poison, <16 x i32> zeroinitializer
  %v140 = icmp slt i64 %v135, 24
  %v141 = select i1 %v140, i64 %v135, i64 24
  %v142 = icmp sgt i64 %v141, 0
  %v143 = select i1 %v142, i64 %v141, i64 0
  %v144 = mul nsw i64 %v143, 256
  %v145 = getelementptr i8, ptr %scratch, i64 %v144
  %v146 = getelementptr i8, ptr %v145, i64 64
  %v147 = getelementptr i8, ptr %v145, i64 128
  %v148 = getelementptr i8, ptr %v145, i64 192
  %v149 = load <16 x float>, ptr %v145, align 64
  %v150 = load <16 x float>, ptr %v146, align 64
  %v151 = load <16 x float>, ptr %v147, align 64
  %v152 = load <16 x float>, ptr %v148, align 64
  %v153 = icmp slt i64 %v136, 14
  %v154 = select i1 %v153, i64 %v136, i64 14
  %v155 = icmp sgt i64 %v154, 0
  %v156 = select i1 %v155, i64 %v154, i64 0
  %v157 = mul nsw i64 %v156, 4
  %v158 = getelementptr i8, ptr %v121, i64 %v157
  %v159 = load float, ptr %v158, align 1, !invariant.load !0
  %v160 = insertelement <16 x float> poison, float %v159, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  %v162 = select <16 x i1> %v139, <16 x float> %v149, <16 x float> %v161
  %v163 = select <16 x i1> %v139, <16 x float> %v150, <16 x float> %v161
  %v164 = select <16 x i1> %v139, <16 x float> %v151, <16 x float> %v161
  %v165 = select <16 x i1> %v139, <16 x float> %v152, <16 x float> %v161
  %v166 = fcmp ogt <16 x float> %v162, %v131
  %v167 = select <16 x i1> %v166, <16 x float> %v162, <16 x float> %v131
  %v168 = fcmp ogt <16 x float> %v163, %v132
  %v169 = select <16 x i1> %v168, <16 x float> %v163, <16 x float> %v132
  %v170 = fcmp ogt <16 x float> %v164, %v133
  %v171 = select <16 x i1> %v170, <16 x float> %v164, <16 x float> %v133
  %v172 = fcmp ogt <16 x float> %v165, %v134
  %v173 = select <16 x i1> %v172, <16 x float> %v165, <16 x float> %v134
  %v174 = getelementptr i8, ptr %scratch, i64 6400
  %v175 = mul nsw i64 %v124, 256
  %v176 = getelementptr i8, ptr %v174, i64 %v175
  %v177 = getelementptr i8, ptr %v176, i64 64
  %v178 = getelementptr i8, ptr %v176, i64 128
  %v179 = getelementptr i8, ptr %v176, i64 192
  store <16 x float> %v167, ptr %v176, align 64
  store <16 x float> %v169, ptr %v177, align 64
  store <16 x float> %v171, ptr %v178, align 64
  store <16 x float> %v173, ptr %v179, align 64
  %v180 = add nsw i64 %v124, 1
  %v181 = icmp slt i64 %v180, 33
  br i1 %v181, label %feature122, label %feature_done123
feature_done123:
  %v182 = add nsw i64 %v119, 1
  %v183 = icmp slt i64 %v182, %v116
  br i1 %v183, label %column117, label %column_done118
column_done118:
  br label %chunk_head94
interval_end96:
  %v184 = add nsw i64 %v102, 1
  br label %interval_head92
columns_done97:
  br label %feature185
feature185:
  %v187 = phi i64 [ 0, %columns_done97 ], [ %v204, %feature185 ]
  %v188 = getelementptr i8, ptr %scratch, i64 6400
  %v189 = mul nsw i64 %v187, 256
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  %v191 = getelementptr i8, ptr %v190, i64 64
  %v192 = getelementptr i8, ptr %v190, i64 128
  %v193 = getelementptr i8, ptr %v190, i64 192
  %v194 = load <16 x float>, ptr %v190, align 64
  %v195 = load <16 x float>, ptr %v191, align 64
  %v196 = load <16 x float>, ptr %v192, align 64
  %v197 = load <16 x float>, ptr %v193, align 64
  %v198 = getelementptr i8, ptr %scratch, i64 14848
  %v199 = mul nsw i64 %v187, 256
  %v200 = getelementptr i8, ptr %v198, i64 %v199
  %v201 = getelementptr i8, ptr %v200, i64 64
  %v202 = getelementptr i8, ptr %v200, i64 128
  %v203 = getelementptr i8, ptr %v200, i64 192
  store <16 x float> %v194, ptr %v200, align 64
  store <16 x float> %v195, ptr %v201, align 64
  store <16 x float> %v196, ptr %v202, align 64
  store <16 x float> %v197, ptr %v203, align 64
  %v204 = add nsw i64 %v187, 1
  %v205 = icmp slt i64 %v204, 33
  br i1 %v205, label %feature185, label %feature_done186
feature_done186:
  %v206 = sub nsw i64 %v51, %v55
  %v207 = icmp slt i64 64, %v206
  %v208 = select i1 %v207, i64 64, i64 %v206
  br label %scatter_head209
scatter_head209:
  %v212 = phi i64 [ 0, %feature_done186 ], [ %v230, %component_done219 ]
  %v213 = icmp slt i64 %v212, %v208
  br i1 %v213, label %scatter210, label %scatter_done211
scatter210:
  %v214 = add nsw i64 %v55, %v212
  %v215 = mul nsw i64 %v214, %v9
  %v216 = getelementptr i8, ptr %v40, i64 %v215
  br label %component_head217
component_head217:
  %v220 = phi i64 [ 0, %scatter210 ], [ %v229, %component218 ]
  %v221 = icmp slt i64 %v220, 33
  br i1 %v221, label %component218, label %component_done219
component218:
  %v222 = getelementptr i8, ptr %scratch, i64 14848
  %v223 = mul nsw i64 %v220, 256
  %v224 = getelementptr i8, ptr %v222, i64 %v223
  %v225 = getelementptr float, ptr %v224, i64 %v212
  %v226 = load float, ptr %v225
  %v227 = mul nsw i64 %v220, %v11
  %v228 = getelementptr i8, ptr %v216, i64 %v227
  store float %v226, ptr %v228, align 1
  %v229 = add nsw i64 %v220, 1
  br label %component_head217
component_done219:
  %v230 = add nsw i64 %v212, 1
  br label %scatter_head209
scatter_done211:
  %v231 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
