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
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 5
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v13, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 6
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v19, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 7
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v25, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 4
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v7, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load float, ptr %v54, align 1, !invariant.load !0
  %v60 = fmul contract float %v59, %v59
  %v61 = insertelement <16 x float> poison, float %v60, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = getelementptr i64, ptr %frame, i64 15
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  %v65 = bitcast i64 %v64 to double
  %v66 = fptrunc double %v65 to float
  %v67 = insertelement <16 x float> poison, float %v66, i64 0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> zeroinitializer
  %v69 = load i64, ptr %v42, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v42, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work34 ], [ %v225, %scatter_done215 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v94, %gather79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v46, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 256
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v95 = getelementptr i8, ptr %scratch, i64 64
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr i8, ptr %scratch, i64 192
  %v98 = load <16 x float>, ptr %scratch, align 64
  %v99 = load <16 x float>, ptr %v95, align 64
  %v100 = load <16 x float>, ptr %v96, align 64
  %v101 = load <16 x float>, ptr %v97, align 64
  %v102 = getelementptr i8, ptr %scratch, i64 256
  %v103 = getelementptr i8, ptr %v102, i64 64
  %v104 = getelementptr i8, ptr %v102, i64 128
  %v105 = getelementptr i8, ptr %v102, i64 192
  %v106 = load <16 x float>, ptr %v102, align 64
  %v107 = load <16 x float>, ptr %v103, align 64
  %v108 = load <16 x float>, ptr %v104, align 64
  %v109 = load <16 x float>, ptr %v105, align 64
  %v116 = getelementptr i64, ptr %v42, i64 2
  %v117 = load i64, ptr %v116, align 8, !invariant.load !0
  %v118 = getelementptr i64, ptr %v42, i64 3
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  br label %interval_head110
interval_head110:
  %v120 = phi i64 [ %v117, %gather_done80 ], [ %v201, %interval_end114 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v132, %interval_end114 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end114 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end114 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end114 ]
  %v125 = icmp slt i64 %v120, %v119
  br i1 %v125, label %interval111, label %columns_done115
interval111:
  %v126 = mul nsw i64 %v120, 16
  %v127 = getelementptr i8, ptr %v30, i64 %v126
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  %v129 = getelementptr i64, ptr %v127, i64 1
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  br label %chunk_head112
chunk_head112:
  %v131 = phi i64 [ %v128, %interval111 ], [ %v140, %column_done144 ]
  %v132 = phi <16 x float> [ %v121, %interval111 ], [ %v197, %column_done144 ]
  %v133 = phi <16 x float> [ %v122, %interval111 ], [ %v198, %column_done144 ]
  %v134 = phi <16 x float> [ %v123, %interval111 ], [ %v199, %column_done144 ]
  %v135 = phi <16 x float> [ %v124, %interval111 ], [ %v200, %column_done144 ]
  %v136 = icmp slt i64 %v131, %v130
  %v137 = load volatile i64, ptr %v32, align 8
  %v138 = icmp eq i64 %v137, 0
  %v139 = and i1 %v136, %v138
  br i1 %v139, label %chunk113, label %interval_end114
chunk113:
  %v140 = add nsw i64 %v131, 256
  %v141 = icmp slt i64 %v140, %v130
  %v142 = select i1 %v141, i64 %v140, i64 %v130
  br label %column143
column143:
  %v145 = phi i64 [ %v131, %chunk113 ], [ %v195, %column143 ]
  %v146 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v191, %column143 ]
  %v147 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v192, %column143 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v193, %column143 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v194, %column143 ]
  %v150 = mul nsw i64 %v145, %v21
  %v151 = getelementptr i8, ptr %v50, i64 %v150
  %v152 = load float, ptr %v151, align 1, !invariant.load !0
  %v153 = insertelement <16 x float> poison, float %v152, i64 0
  %v154 = shufflevector <16 x float> %v153, <16 x float> poison, <16 x i32> zeroinitializer
  %v155 = fsub contract <16 x float> %v98, %v154
  %v156 = fsub contract <16 x float> %v99, %v154
  %v157 = fsub contract <16 x float> %v100, %v154
  %v158 = fsub contract <16 x float> %v101, %v154
  %v159 = fmul contract <16 x float> %v155, %v155
  %v160 = fmul contract <16 x float> %v156, %v156
  %v161 = fmul contract <16 x float> %v157, %v157
  %v162 = fmul contract <16 x float> %v158, %v158
  %v163 = getelementptr i8, ptr %v151, i64 4
  %v164 = load float, ptr %v163, align 1, !invariant.load !0
  %v165 = insertelement <16 x float> poison, float %v164, i64 0
  %v166 = shufflevector <16 x float> %v165, <16 x float> poison, <16 x i32> zeroinitializer
  %v167 = fsub contract <16 x float> %v106, %v166
  %v168 = fsub contract <16 x float> %v107, %v166
  %v169 = fsub contract <16 x float> %v108, %v166
  %v170 = fsub contract <16 x float> %v109, %v166
  %v171 = fmul contract <16 x float> %v167, %v167
  %v172 = fmul contract <16 x float> %v168, %v168
  %v173 = fmul contract <16 x float> %v169, %v169
  %v174 = fmul contract <16 x float> %v170, %v170
  %v175 = fadd contract <16 x float> %v159, %v171
  %v176 = fadd contract <16 x float> %v160, %v172
  %v177 = fadd contract <16 x float> %v161, %v173
  %v178 = fadd contract <16 x float> %v162, %v174
  %v179 = fmul contract <16 x float> %v175, %v62
  %v180 = fmul contract <16 x float> %v176, %v62
  %v181 = fmul contract <16 x float> %v177, %v62
  %v182 = fmul contract <16 x float> %v178, %v62
  %v183 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v179
  %v184 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v180
  %v185 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v181
  %v186 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v182
  %v187 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v183
  %v188 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v184
  %v189 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v185
  %v190 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v186
  %v191 = fadd contract <16 x float> %v146, %v187
  %v192 = fadd contract <16 x float> %v147, %v188
  %v193 = fadd contract <16 x float> %v148, %v189
  %v194 = fadd contract <16 x float> %v149, %v190
  %v195 = add nsw i64 %v145, 1
  %v196 = icmp slt i64 %v195, %v142
  br i1 %v196, label %column143, label %column_done144
column_done144:
  %v197 = fadd contract <16 x float> %v132, %v191
  %v198 = fadd contract <16 x float> %v133, %v192
  %v199 = fadd contract <16 x float> %v134, %v193
  %v200 = fadd contract <16 x float> %v135, %v194
  br label %chunk_head112
interval_end114:
  %v201 = add nsw i64 %v120, 1
  br label %interval_head110
columns_done115:
  %v202 = fmul contract <16 x float> %v68, %v121
  %v203 = fmul contract <16 x float> %v68, %v122
  %v204 = fmul contract <16 x float> %v68, %v123
  %v205 = fmul contract <16 x float> %v68, %v124
  %v206 = getelementptr i8, ptr %scratch, i64 512
  %v207 = getelementptr i8, ptr %v206, i64 64
  %v208 = getelementptr i8, ptr %v206, i64 128
  %v209 = getelementptr i8, ptr %v206, i64 192
  store <16 x float> %v202, ptr %v206, align 64
  store <16 x float> %v203, ptr %v207, align 64
  store <16 x float> %v204, ptr %v208, align 64
  store <16 x float> %v205, ptr %v209, align 64
  %v210 = sub nsw i64 %v71, %v75
  %v211 = icmp slt i64 64, %v210
  %v212 = select i1 %v211, i64 64, i64 %v210
  br label %scatter_head213
scatter_head213:
  %v216 = phi i64 [ 0, %columns_done115 ], [ %v224, %scatter214 ]
  %v217 = icmp slt i64 %v216, %v212
  br i1 %v217, label %scatter214, label %scatter_done215
scatter214:
  %v218 = add nsw i64 %v75, %v216
  %v219 = mul nsw i64 %v218, %v9
  %v220 = getelementptr i8, ptr %v58, i64 %v219
  %v221 = getelementptr i8, ptr %scratch, i64 512
  %v222 = getelementptr float, ptr %v221, i64 %v216
  %v223 = load float, ptr %v222
  store float %v223, ptr %v220, align 1
  %v224 = add nsw i64 %v216, 1
  br label %scatter_head213
scatter_done215:
  %v225 = add nsw i64 %v75, 64
  br label %rows_head72
rows_done74:
  br label %take33
done35:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
