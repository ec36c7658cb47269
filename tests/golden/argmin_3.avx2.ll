target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
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
  %v55 = phi i64 [ %v49, %work28 ], [ %v232, %moved206 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 16
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = load <24 x float>, ptr %v66, align 1, !invariant.load !0
  %v68 = shufflevector <24 x float> %v67, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v68, ptr %scratch, align 4
  %v69 = shufflevector <24 x float> %v67, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v70 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = shufflevector <24 x float> %v67, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v72 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v71, ptr %v72, align 4
  %v73 = getelementptr i8, ptr %v66, i64 96
  %v74 = load <24 x float>, ptr %v73, align 1, !invariant.load !0
  %v75 = shufflevector <24 x float> %v74, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v76 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v75, ptr %v76, align 4
  %v77 = shufflevector <24 x float> %v74, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v78 = getelementptr i8, ptr %scratch, i64 96
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = shufflevector <24 x float> %v74, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v80 = getelementptr i8, ptr %scratch, i64 160
  store <8 x float> %v79, ptr %v80, align 4
  br label %moved64
part63:
  br label %gather_head81
gather_head81:
  %v84 = phi i64 [ 0, %part63 ], [ %v101, %gather82 ]
  %v85 = icmp slt i64 %v84, 16
  br i1 %v85, label %gather82, label %gather_done83
gather82:
  %v86 = add nsw i64 %v55, %v84
  %v87 = icmp slt i64 %v86, %v57
  %v88 = select i1 %v87, i64 %v86, i64 %v57
  %v89 = mul nsw i64 %v88, %v15
  %v90 = getelementptr i8, ptr %v44, i64 %v89
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr float, ptr %scratch, i64 %v84
  store float %v91, ptr %v92
  %v93 = getelementptr i8, ptr %v90, i64 4
  %v94 = load float, ptr %v93, align 1, !invariant.load !0
  %v95 = getelementptr i8, ptr %scratch, i64 64
  %v96 = getelementptr float, ptr %v95, i64 %v84
  store float %v94, ptr %v96
  %v97 = getelementptr i8, ptr %v90, i64 8
  %v98 = load float, ptr %v97, align 1, !invariant.load !0
  %v99 = getelementptr i8, ptr %scratch, i64 128
  %v100 = getelementptr float, ptr %v99, i64 %v84
  store float %v98, ptr %v100
  %v101 = add nsw i64 %v84, 1
  br label %gather_head81
gather_done83:
  br label %moved64
moved64:
  %v102 = getelementptr i8, ptr %scratch, i64 32
  %v103 = load <8 x float>, ptr %scratch, align 32
  %v104 = load <8 x float>, ptr %v102, align 32
  %v105 = getelementptr i8, ptr %scratch, i64 64
  %v106 = getelementptr i8, ptr %v105, i64 32
  %v107 = load <8 x float>, ptr %v105, align 32
  %v108 = load <8 x float>, ptr %v106, align 32
  %v109 = getelementptr i8, ptr %scratch, i64 128
  %v110 = getelementptr i8, ptr %v109, i64 32
  %v111 = load <8 x float>, ptr %v109, align 32
  %v112 = load <8 x float>, ptr %v110, align 32
  %v119 = getelementptr i64, ptr %v36, i64 2
  %v120 = load i64, ptr %v119, align 8, !invariant.load !0
  %v121 = getelementptr i64, ptr %v36, i64 3
  %v122 = load i64, ptr %v121, align 8, !invariant.load !0
  br label %interval_head113
interval_head113:
  %v123 = phi i64 [ %v120, %moved64 ], [ %v195, %interval_end117 ]
  %v124 = phi <8 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v135, %interval_end117 ]
  %v125 = phi <8 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v136, %interval_end117 ]
  %v126 = phi <8 x i32> [ splat (i32 0), %moved64 ], [ %v137, %interval_end117 ]
  %v127 = phi <8 x i32> [ splat (i32 0), %moved64 ], [ %v138, %interval_end117 ]
  %v128 = icmp slt i64 %v123, %v122
  br i1 %v128, label %interval114, label %columns_done118
interval114:
  %v129 = mul nsw i64 %v123, 16
  %v130 = getelementptr i8, ptr %v24, i64 %v129
  %v131 = load i64, ptr %v130, align 8, !invariant.load !0
  %v132 = getelementptr i64, ptr %v130, i64 1
  %v133 = load i64, ptr %v132, align 8, !invariant.load !0
  br label %chunk_head115
chunk_head115:
  %v134 = phi i64 [ %v131, %interval114 ], [ %v143, %column_done147 ]
  %v135 = phi <8 x float> [ %v124, %interval114 ], [ %v189, %column_done147 ]
  %v136 = phi <8 x float> [ %v125, %interval114 ], [ %v190, %column_done147 ]
  %v137 = phi <8 x i32> [ %v126, %interval114 ], [ %v191, %column_done147 ]
  %v138 = phi <8 x i32> [ %v127, %interval114 ], [ %v192, %column_done147 ]
  %v139 = icmp slt i64 %v134, %v133
  %v140 = load volatile i64, ptr %v26, align 8
  %v141 = icmp eq i64 %v140, 0
  %v142 = and i1 %v139, %v141
  br i1 %v142, label %chunk116, label %interval_end117
chunk116:
  %v143 = add nsw i64 %v134, 256
  %v144 = icmp slt i64 %v143, %v133
  %v145 = select i1 %v144, i64 %v143, i64 %v133
  br label %column146
column146:
  %v148 = phi i64 [ %v134, %chunk116 ], [ %v193, %column146 ]
  %v149 = phi <8 x float> [ %v135, %chunk116 ], [ %v189, %column146 ]
  %v150 = phi <8 x float> [ %v136, %chunk116 ], [ %v190, %column146 ]
  %v151 = phi <8 x i32> [ %v137, %chunk116 ], [ %v191, %column146 ]
  %v152 = phi <8 x i32> [ %v138, %chunk116 ], [ %v192, %column146 ]
  %v153 = mul nsw i64 %v148, %v21
  %v154 = getelementptr i8, ptr %v48, i64 %v153
  %v155 = load float, ptr %v154, align 1, !invariant.load !0
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = fsub contract <8 x float> %v103, %v157
  %v159 = fsub contract <8 x float> %v104, %v157
  %v160 = fmul contract <8 x float> %v158, %v158
  %v161 = fmul contract <8 x float> %v159, %v159
  %v162 = fadd contract <8 x float> splat (float 0x8000000000000000), %v160
  %v163 = fadd contract <8 x float> splat (float 0x8000000000000000), %v161
  %v164 = getelementptr i8, ptr %v154, i64 4
  %v165 = load float, ptr %v164, align 1, !invariant.load !0
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fsub contract <8 x float> %v107, %v167
  %v169 = fsub contract <8 x float> %v108, %v167
  %v170 = fmul contract <8 x float> %v168, %v168
  %v171 = fmul contract <8 x float> %v169, %v169
  %v172 = fadd contract <8 x float> %v162, %v170
  %v173 = fadd contract <8 x float> %v163, %v171
  %v174 = getelementptr i8, ptr %v154, i64 8
  %v175 = load float, ptr %v174, align 1, !invariant.load !0
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = fsub contract <8 x float> %v111, %v177
  %v179 = fsub contract <8 x float> %v112, %v177
  %v180 = fmul contract <8 x float> %v178, %v178
  %v181 = fmul contract <8 x float> %v179, %v179
  %v182 = fadd contract <8 x float> %v172, %v180
  %v183 = fadd contract <8 x float> %v173, %v181
  %v184 = trunc i64 %v148 to i32
  %v185 = insertelement <8 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <8 x i32> %v185, <8 x i32> poison, <8 x i32> zeroinitializer
  %v187 = fcmp olt <8 x float> %v182, %v149
  %v188 = fcmp olt <8 x float> %v183, %v150
  %v189 = select <8 x i1> %v187, <8 x float> %v182, <8 x float> %v149
  %v190 = select <8 x i1> %v188, <8 x float> %v183, <8 x float> %v150
  %v191 = select <8 x i1> %v187, <8 x i32> %v186, <8 x i32> %v151
  %v192 = select <8 x i1> %v188, <8 x i32> %v186, <8 x i32> %v152
  %v193 = add nsw i64 %v148, 1
  %v194 = icmp slt i64 %v193, %v145
  br i1 %v194, label %column146, label %column_done147
column_done147:
  br label %chunk_head115
interval_end117:
  %v195 = add nsw i64 %v123, 1
  br label %interval_head113
columns_done118:
  %v196 = getelementptr i8, ptr %scratch, i64 192
  %v197 = getelementptr i8, ptr %v196, i64 64
  %v198 = sext <8 x i32> %v126 to <8 x i64>
  store <8 x i64> %v198, ptr %v196, align 64
  %v199 = sext <8 x i32> %v127 to <8 x i64>
  store <8 x i64> %v199, ptr %v197, align 64
  %v200 = add nsw i64 %v55, 16
  %v201 = icmp sle i64 %v200, %v51
  %v202 = icmp eq i64 %v9, 8
  %v203 = and i1 %v201, %v202
  br i1 %v203, label %whole_tile204, label %part205
whole_tile204:
  %v207 = mul nsw i64 %v55, 8
  %v208 = getelementptr i8, ptr %v40, i64 %v207
  %v209 = getelementptr i8, ptr %scratch, i64 192
  %v210 = load <8 x i64>, ptr %v209, align 64
  store <8 x i64> %v210, ptr %v208, align 1
  %v211 = getelementptr i8, ptr %scratch, i64 256
  %v212 = load <8 x i64>, ptr %v211, align 64
  %v213 = getelementptr i8, ptr %v208, i64 64
  store <8 x i64> %v212, ptr %v213, align 1
  br label %moved206
part205:
  %v214 = sub nsw i64 %v51, %v55
  %v215 = mul nsw i64 %v214, 1
  %v216 = icmp slt i64 16, %v215
  %v217 = select i1 %v216, i64 16, i64 %v215
  br label %scatter_head218
scatter_head218:
  %v221 = phi i64 [ 0, %part205 ], [ %v231, %scatter219 ]
  %v222 = icmp slt i64 %v221, %v217
  br i1 %v222, label %scatter219, label %scatter_done220
scatter219:
  %v223 = add nsw i64 %v55, %v221
  %v224 = mul nsw i64 %v223, %v9
  %v225 = getelementptr i8, ptr %v40, i64 %v224
  %v226 = mul nsw i64 0, 8
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = getelementptr i8, ptr %scratch, i64 192
  %v229 = getelementptr i64, ptr %v228, i64 %v221
  %v230 = load i64, ptr %v229
  store i64 %v230, ptr %v227, align 1
  %v231 = add nsw i64 %v221, 1
  br label %scatter_head218
scatter_done220:
  br label %moved206
moved206:
  %v232 = add nsw i64 %v55, 16
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
