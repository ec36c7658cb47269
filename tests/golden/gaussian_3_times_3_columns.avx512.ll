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
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v220, %scatter_done198 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <16 x float>, ptr %scratch, align 64
  %v90 = getelementptr i8, ptr %scratch, i64 64
  %v91 = load <16 x float>, ptr %v90, align 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %v92, align 64
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v189, %interval_end98 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end98 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v116, %interval_end98 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v117, %interval_end98 ]
  %v108 = icmp slt i64 %v104, %v103
  br i1 %v108, label %interval95, label %columns_done99
interval95:
  %v109 = mul nsw i64 %v104, 16
  %v110 = getelementptr i8, ptr %v30, i64 %v109
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  %v112 = getelementptr i64, ptr %v110, i64 1
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v114 = phi i64 [ %v111, %interval95 ], [ %v122, %column_done126 ]
  %v115 = phi <16 x float> [ %v105, %interval95 ], [ %v186, %column_done126 ]
  %v116 = phi <16 x float> [ %v106, %interval95 ], [ %v187, %column_done126 ]
  %v117 = phi <16 x float> [ %v107, %interval95 ], [ %v188, %column_done126 ]
  %v118 = icmp slt i64 %v114, %v113
  %v119 = load volatile i64, ptr %v32, align 8
  %v120 = icmp eq i64 %v119, 0
  %v121 = and i1 %v118, %v120
  br i1 %v121, label %chunk97, label %interval_end98
chunk97:
  %v122 = add nsw i64 %v114, 256
  %v123 = icmp slt i64 %v122, %v113
  %v124 = select i1 %v123, i64 %v122, i64 %v113
  br label %column125
column125:
  %v127 = phi i64 [ %v114, %chunk97 ], [ %v184, %column125 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v171, %column125 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v177, %column125 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v183, %column125 ]
  %v131 = mul nsw i64 %v127, %v21
  %v132 = getelementptr i8, ptr %v54, i64 %v131
  %v133 = mul nsw i64 %v127, %v27
  %v134 = getelementptr i8, ptr %v58, i64 %v133
  %v135 = load float, ptr %v132, align 1, !invariant.load !0
  %v136 = insertelement <16 x float> poison, float %v135, i64 0
  %v137 = shufflevector <16 x float> %v136, <16 x float> poison, <16 x i32> zeroinitializer
  %v138 = fsub contract <16 x float> %v89, %v137
  %v139 = fmul contract <16 x float> %v138, %v138
  %v140 = fadd contract <16 x float> splat (float 0x8000000000000000), %v139
  %v141 = getelementptr i8, ptr %v132, i64 4
  %v142 = load float, ptr %v141, align 1, !invariant.load !0
  %v143 = insertelement <16 x float> poison, float %v142, i64 0
  %v144 = shufflevector <16 x float> %v143, <16 x float> poison, <16 x i32> zeroinitializer
  %v145 = fsub contract <16 x float> %v91, %v144
  %v146 = fmul contract <16 x float> %v145, %v145
  %v147 = fadd contract <16 x float> %v140, %v146
  %v148 = getelementptr i8, ptr %v132, i64 8
  %v149 = load float, ptr %v148, align 1, !invariant.load !0
  %v150 = insertelement <16 x float> poison, float %v149, i64 0
  %v151 = shufflevector <16 x float> %v150, <16 x float> poison, <16 x i32> zeroinitializer
  %v152 = fsub contract <16 x float> %v93, %v151
  %v153 = fmul contract <16 x float> %v152, %v152
  %v154 = fadd contract <16 x float> %v147, %v153
  %v155 = fneg <16 x float> %v154
  %v156 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v155, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v157 = fsub <16 x float> %v156, splat (float 0x4168001FC0000000)
  %v158 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v157, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v155)
  %v159 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v157, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v158)
  %v160 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v159, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v160, <16 x float> splat (float 0x3FA573EA80000000))
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v161, <16 x float> %v160, <16 x float> splat (float 0x3FC555D400000000))
  %v163 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v162, <16 x float> %v160, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v163, <16 x float> %v160, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v165 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v164, <16 x float> %v160, <16 x float> splat (float 0x3FF0000000000000))
  %v166 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v165, <16 x float> %v157, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v167 = load float, ptr %v134, align 1, !invariant.load !0
  %v168 = insertelement <16 x float> poison, float %v167, i64 0
  %v169 = shufflevector <16 x float> %v168, <16 x float> poison, <16 x i32> zeroinitializer
  %v170 = fmul contract <16 x float> %v166, %v169
  %v171 = fadd contract <16 x float> %v128, %v170
  %v172 = getelementptr i8, ptr %v134, i64 4
  %v173 = load float, ptr %v172, align 1, !invariant.load !0
  %v174 = insertelement <16 x float> poison, float %v173, i64 0
  %v175 = shufflevector <16 x float> %v174, <16 x float> poison, <16 x i32> zeroinitializer
  %v176 = fmul contract <16 x float> %v166, %v175
  %v177 = fadd contract <16 x float> %v129, %v176
  %v178 = getelementptr i8, ptr %v134, i64 8
  %v179 = load float, ptr %v178, align 1, !invariant.load !0
  %v180 = insertelement <16 x float> poison, float %v179, i64 0
  %v181 = shufflevector <16 x float> %v180, <16 x float> poison, <16 x i32> zeroinitializer
  %v182 = fmul contract <16 x float> %v166, %v181
  %v183 = fadd contract <16 x float> %v130, %v182
  %v184 = add nsw i64 %v127, 1
  %v185 = icmp slt i64 %v184, %v124
  br i1 %v185, label %column125, label %column_done126
column_done126:
  %v186 = fadd contract <16 x float> %v115, %v171
  %v187 = fadd contract <16 x float> %v116, %v177
  %v188 = fadd contract <16 x float> %v117, %v183
  br label %chunk_head96
interval_end98:
  %v189 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v190 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v105, ptr %v190, align 64
  %v191 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v106, ptr %v191, align 64
  %v192 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v107, ptr %v192, align 64
  %v193 = sub nsw i64 %v61, %v65
  %v194 = icmp slt i64 16, %v193
  %v195 = select i1 %v194, i64 16, i64 %v193
  br label %scatter_head196
scatter_head196:
  %v199 = phi i64 [ 0, %columns_done99 ], [ %v219, %scatter197 ]
  %v200 = icmp slt i64 %v199, %v195
  br i1 %v200, label %scatter197, label %scatter_done198
scatter197:
  %v201 = add nsw i64 %v65, %v199
  %v202 = mul nsw i64 %v201, %v9
  %v203 = getelementptr i8, ptr %v46, i64 %v202
  %v204 = getelementptr i8, ptr %scratch, i64 192
  %v205 = getelementptr float, ptr %v204, i64 %v199
  %v206 = load float, ptr %v205
  store float %v206, ptr %v203, align 1
  %v207 = getelementptr i8, ptr %scratch, i64 192
  %v208 = getelementptr i8, ptr %v207, i64 64
  %v209 = getelementptr float, ptr %v208, i64 %v199
  %v210 = load float, ptr %v209
  %v211 = mul nsw i64 1, %v11
  %v212 = getelementptr i8, ptr %v203, i64 %v211
  store float %v210, ptr %v212, align 1
  %v213 = getelementptr i8, ptr %scratch, i64 192
  %v214 = getelementptr i8, ptr %v213, i64 128
  %v215 = getelementptr float, ptr %v214, i64 %v199
  %v216 = load float, ptr %v215
  %v217 = mul nsw i64 2, %v11
  %v218 = getelementptr i8, ptr %v203, i64 %v217
  store float %v216, ptr %v218, align 1
  %v219 = add nsw i64 %v199, 1
  br label %scatter_head196
scatter_done198:
  %v220 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
